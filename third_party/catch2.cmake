find_package(Catch2 REQUIRED)
add_library(estelik::catch2 ALIAS Catch2::Catch2)
