estelik_find(fmt PACKAGE fmt 9.0 fmt::fmt)
if(NOT TARGET estelik::fmt)
  estelik_fetch(fmt
    https://github.com/fmtlib/fmt/releases/download/12.1.0/fmt-12.1.0.zip
    695fd197fa5aff8fc67b5f2bbc110490a875cdf7a41686ac8512fb480fa8ada7)
  estelik_library(fmt
    INCLUDE ${fmt_SOURCE_DIR}/include
    SOURCES ${fmt_SOURCE_DIR}/src/format.cc ${fmt_SOURCE_DIR}/src/os.cc)
endif()
