// The program's mark as pixels, for the window's title bar: rgba, size x size.
#pragma once

#include <vector>

namespace estelik {

std::vector<unsigned char> icon_pixels(int size);

}  // namespace estelik
