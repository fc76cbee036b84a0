pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET GLOBAL md4c)
add_library(estelik::md4c ALIAS PkgConfig::MD4C)
