# Of the system only: it reads the system's font folders and settings.
if(NOT PKG_CONFIG_FOUND)
  message(FATAL_ERROR "pkg-config is needed to find fontconfig and freetype")
endif()
pkg_check_modules(FONTCONFIG REQUIRED IMPORTED_TARGET GLOBAL fontconfig)
add_library(estelik::fontconfig ALIAS PkgConfig::FONTCONFIG)
