#include "shell/canvas.h"

#include "shell/font_files.h"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

namespace estelik {

Canvas::Canvas(const GlfwWindow& window) : window_(window), data_(find_fonts()) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;            // nothing is written into the working directory
    io.LogFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;
    ImGui_ImplGlfw_InitForOpenGL(window.handle(), true);
    ImGui_ImplOpenGL3_Init(window.glsl_version());
}

Canvas::~Canvas() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
}

void Canvas::fit_fonts(float scale) {
    if (scale == scale_) return;
#if IMGUI_VERSION_NUM < 19200            // later versions make the texture as letters are needed
    if (scale_ > 0) ImGui_ImplOpenGL3_DestroyFontsTexture();
#endif
    fonts_ = build_fonts(*ImGui::GetIO().Fonts, data_, scale);
#if IMGUI_VERSION_NUM < 19200
    if (scale_ > 0) ImGui_ImplOpenGL3_CreateFontsTexture();
#endif
    scale_ = scale;
}

void Canvas::frame(float scale, const std::function<void(const Fonts&)>& draw) {
    fit_fonts(scale);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
    draw(fonts_);
    ImGui::Render();
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_.handle(), &width, &height);
    glViewport(0, 0, width, height);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(window_.handle());
}

}  // namespace estelik
