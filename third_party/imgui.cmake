# Two targets: estelik::imgui draws without window and OpenGL, estelik::imgui_backends brings both.
pkg_check_modules(FREETYPE REQUIRED IMPORTED_TARGET GLOBAL freetype2)

estelik_wants_system(imgui_of_system imgui)
if(imgui_of_system AND PKG_CONFIG_FOUND)
  pkg_check_modules(IMGUI QUIET IMPORTED_TARGET GLOBAL imgui>=1.86)
  # Some systems package the library without its back ends; those cannot serve.
  find_path(IMGUI_BACKENDS_DIR imgui_impl_glfw.h HINTS ${IMGUI_INCLUDE_DIRS} PATH_SUFFIXES backends)
endif()

if(IMGUI_FOUND AND IMGUI_BACKENDS_DIR)
  message(STATUS "imgui: of the system, ${IMGUI_VERSION}")
  add_library(third_party_imgui INTERFACE)
  target_link_libraries(third_party_imgui INTERFACE PkgConfig::IMGUI PkgConfig::FREETYPE)
  add_library(third_party_imgui_backends INTERFACE)
  target_include_directories(third_party_imgui_backends SYSTEM INTERFACE ${IMGUI_BACKENDS_DIR})
  target_link_libraries(third_party_imgui_backends INTERFACE third_party_imgui estelik::glfw estelik::gl)
  add_library(estelik::imgui ALIAS third_party_imgui)
  add_library(estelik::imgui_backends ALIAS third_party_imgui_backends)
else()
  estelik_fetch(imgui
    https://github.com/ocornut/imgui/archive/refs/tags/v1.92.9b.tar.gz
    21d8a0a565e85dce943e375db00812c2f3f0ab21f3f0f7964e364a63422d7f99)
  set(imgui_sources imgui imgui_draw imgui_tables imgui_widgets misc/freetype/imgui_freetype)
  list(TRANSFORM imgui_sources REPLACE "(.+)" "${imgui_SOURCE_DIR}/\\1.cpp")
  estelik_library(imgui
    INCLUDE ${imgui_SOURCE_DIR} ${imgui_SOURCE_DIR}/misc/freetype
    SOURCES ${imgui_sources}
    DEFINE IMGUI_ENABLE_FREETYPE)
  target_link_libraries(third_party_imgui PUBLIC PkgConfig::FREETYPE)

  estelik_library(imgui_backends
    INCLUDE ${imgui_SOURCE_DIR}/backends
    SOURCES ${imgui_SOURCE_DIR}/backends/imgui_impl_glfw.cpp
            ${imgui_SOURCE_DIR}/backends/imgui_impl_opengl3.cpp)
  # The OpenGL back end loads the functions by name.
  target_link_libraries(third_party_imgui_backends PUBLIC third_party_imgui estelik::glfw estelik::gl ${CMAKE_DL_LIBS})
endif()
