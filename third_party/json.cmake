estelik_find(json PACKAGE nlohmann_json 3.10 nlohmann_json::nlohmann_json)
if(NOT TARGET estelik::json)
  estelik_fetch(json
    https://github.com/nlohmann/json/releases/download/v3.12.0/include.zip
    b8cb0ef2dd7f57f18933997c9934bb1fa962594f701cd5a8d3c2c80541559372)
  # The release's archive may be unpacked with or without its outer folder.
  find_path(json_INCLUDE_DIR nlohmann/json.hpp REQUIRED NO_CACHE NO_DEFAULT_PATH
            PATHS ${json_SOURCE_DIR}/include ${json_SOURCE_DIR})
  estelik_library(json INCLUDE ${json_INCLUDE_DIR})
endif()
