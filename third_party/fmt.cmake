find_package(fmt REQUIRED)
add_library(estelik::fmt ALIAS fmt::fmt)
