#include "bank/rules.h"
namespace estelik { 
std::span<const QuestionRule> stem_rules(){return {};}
std::span<const QuestionRule> key_rules(){return {};}
std::span<const QuestionRule> option_rules(){return {};}
std::span<const QuestionRule> evidence_rules(){return {};}
std::span<const QuestionRule> list_rules(){return {};}
std::span<const BankRule> bank_rules(){return {};}
}
