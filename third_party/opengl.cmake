# Of the system only. The plain library, not the pair for several vendors: that one is in another package.
set(OpenGL_GL_PREFERENCE LEGACY)
find_package(OpenGL REQUIRED)
add_library(estelik::gl ALIAS OpenGL::GL)
