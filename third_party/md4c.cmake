# Debian's CMake config also wants the HTML library, which is in another package.
estelik_find(md4c PKG_CONFIG md4c 0.4.8)
if(NOT TARGET estelik::md4c)
  estelik_fetch(md4c
    https://github.com/mity/md4c/archive/refs/tags/release-0.5.3.tar.gz
    353c346f376b87c954a13f3415ede2d51264cc61dc5abcd38ff1d2aa0d059b9e)
  estelik_library(md4c
    INCLUDE ${md4c_SOURCE_DIR}/src
    SOURCES ${md4c_SOURCE_DIR}/src/md4c.c
    DEFINE MD4C_USE_UTF8)
endif()
