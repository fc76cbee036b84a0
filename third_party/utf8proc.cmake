find_package(PkgConfig REQUIRED)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
add_library(estelik::utf8proc ALIAS PkgConfig::UTF8PROC)
