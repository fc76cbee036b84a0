# Of the system only: unpacks the collection of newer packages.
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET GLOBAL libzstd)
add_library(estelik::zstd ALIAS PkgConfig::ZSTD)
message(STATUS "zstd: of the system, ${ZSTD_VERSION}")
