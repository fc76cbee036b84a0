# Of the system only: opens the packages that Anki exports.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET GLOBAL libzip)
add_library(estelik::libzip ALIAS PkgConfig::LIBZIP)
message(STATUS "libzip: of the system, ${LIBZIP_VERSION}")
