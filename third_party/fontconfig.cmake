pkg_check_modules(FONTCONFIG REQUIRED IMPORTED_TARGET GLOBAL fontconfig)
add_library(estelik::fontconfig ALIAS PkgConfig::FONTCONFIG)
