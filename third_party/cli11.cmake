estelik_find(cli11 PACKAGE CLI11 2.1 CLI11::CLI11)
if(NOT TARGET estelik::cli11)
  estelik_fetch(cli11
    https://github.com/CLIUtils/CLI11/archive/refs/tags/v2.6.2.tar.gz
    c6ea6b2e5608b3ea8617999bd5f47420c71b2ebdb8dc4767c1034d1da5785711)
  estelik_library(cli11 INCLUDE ${cli11_SOURCE_DIR}/include)
endif()
