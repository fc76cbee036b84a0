// Rules of the bank as a whole: coverage, balance, repetition.
#pragma once

#include "bank/rule.h"

#include <span>

namespace estelik {

std::span<const BankRule> bank_rules();

}  // namespace estelik
