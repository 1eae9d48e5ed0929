// SPDX-License-Identifier: MIT
#include "aids/decisionaid.h"

namespace pooldesigner {

DecisionAid::DecisionAid(PoolDocument &document, QWidget *parent) : QWidget(parent), m_document(&document) {}

} // namespace pooldesigner
