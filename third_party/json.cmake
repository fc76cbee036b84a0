find_package(nlohmann_json REQUIRED)
add_library(estelik::json ALIAS nlohmann_json::nlohmann_json)
