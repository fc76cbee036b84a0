estelik_find(glfw PACKAGE glfw3 3.3 glfw PKG_CONFIG glfw3 3.3)
if(NOT TARGET estelik::glfw)
  estelik_fetch(glfw
    https://github.com/glfw/glfw/archive/refs/tags/3.4.tar.gz
    c038d34200234d071fae9345bc455e4a8f2f544ab60150765d7704e08f3dac01)
  # GLFW chooses its sources by platform, so its own build is used; EXCLUDE_FROM_ALL leaves out its
  # install rules. X11 alone: Wayland's generated protocols would need another package.
  set(GLFW_BUILD_DOCS OFF)
  set(GLFW_BUILD_EXAMPLES OFF)
  set(GLFW_BUILD_TESTS OFF)
  set(GLFW_BUILD_WAYLAND OFF)
  add_subdirectory(${glfw_SOURCE_DIR} ${glfw_BINARY_DIR} EXCLUDE_FROM_ALL SYSTEM)
  add_library(estelik::glfw ALIAS glfw)
endif()
