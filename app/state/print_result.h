// The result that is looked at, as a page to print or to keep.
#pragma once

#include "exchange/result_sheet.h"
#include "state/app_state.h"

#include <string>

namespace estelik {

ResultSheet result_sheet(const AppState& state);            // all its questions, whatever the list is narrowed to
std::string result_file_name(const TestSitting& test);      // "test-2026-11-25-0841-quick-10.html": the same test, the same file

}  // namespace estelik
