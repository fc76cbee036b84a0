estelik_find(utf8proc PACKAGE utf8proc 2.5 utf8proc::utf8proc utf8proc PKG_CONFIG libutf8proc 2.5)
if(NOT TARGET estelik::utf8proc)
  estelik_fetch(utf8proc
    https://github.com/JuliaStrings/utf8proc/releases/download/v2.10.0/utf8proc-2.10.0.tar.gz
    276a37dc4d1dd24d7896826a579f4439d1e5fe33603add786bb083cab802e23e)
  estelik_library(utf8proc
    INCLUDE ${utf8proc_SOURCE_DIR}
    SOURCES ${utf8proc_SOURCE_DIR}/utf8proc.c
    DEFINE UTF8PROC_STATIC)
endif()
