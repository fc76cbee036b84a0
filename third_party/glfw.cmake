find_package(glfw3 REQUIRED)
add_library(estelik::glfw ALIAS glfw)
find_package(OpenGL REQUIRED COMPONENTS OpenGL)
add_library(estelik::gl ALIAS OpenGL::GL)
