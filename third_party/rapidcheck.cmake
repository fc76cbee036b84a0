find_package(rapidcheck REQUIRED)
add_library(estelik::rapidcheck ALIAS rapidcheck)
