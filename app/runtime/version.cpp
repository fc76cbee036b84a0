#include "runtime/version.h"

namespace estelik {

std::string_view program_version() { return ESTELIK_VERSION; }

}  // namespace estelik
