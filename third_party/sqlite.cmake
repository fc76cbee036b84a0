# Of the system only: reads Anki's collections.
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET GLOBAL sqlite3)
add_library(estelik::sqlite ALIAS PkgConfig::SQLITE)
message(STATUS "sqlite: of the system, ${SQLITE_VERSION}")
