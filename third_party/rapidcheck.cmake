estelik_find(rapidcheck PACKAGE rapidcheck 0 rapidcheck)
if(NOT TARGET estelik::rapidcheck)
  # It makes no releases; this is its newest commit.
  estelik_fetch(rapidcheck
    https://github.com/emil-e/rapidcheck/archive/6e8dadfdafa3a74eabb52ead87f8787f72eccd0b.tar.gz
    7ff6fb341db865f4e8e451582627f854f24c8e4d3d7301bd6c6e4ff16f885ba1)
  file(GLOB rapidcheck_sources ${rapidcheck_SOURCE_DIR}/src/*.cpp ${rapidcheck_SOURCE_DIR}/src/detail/*.cpp)
  estelik_library(rapidcheck INCLUDE ${rapidcheck_SOURCE_DIR}/include SOURCES ${rapidcheck_sources})
  target_include_directories(third_party_rapidcheck PRIVATE ${rapidcheck_SOURCE_DIR}/src)
endif()
