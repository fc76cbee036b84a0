estelik_find(catch2 PACKAGE Catch2 2.13 Catch2::Catch2)
if(NOT TARGET estelik::catch2)
  estelik_fetch(catch2
    https://github.com/catchorg/Catch2/archive/refs/tags/v3.14.0.tar.gz
    ba2a939efead3c833c499cf487e185762f419a71d30158cd1b43c6079c586490)
  # Its own build writes a header with the platform's settings; EXCLUDE_FROM_ALL leaves out its install rules.
  add_subdirectory(${catch2_SOURCE_DIR} ${catch2_BINARY_DIR} EXCLUDE_FROM_ALL SYSTEM)
  add_library(estelik::catch2 ALIAS Catch2)
endif()
