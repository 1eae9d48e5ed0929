// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pooldesigner {

// How people name themselves when they sign in: the choice that no pool can take back.
enum class SignInWith : std::uint8_t { UserName, Email, Phone, EmailOrPhone };

// A starting point for a common kind of pool.
struct Preset {
    const char *id;          // stable, never translated
    const char *title;       // translated in context "NewPool"
    const char *description; // ditto
    SignInWith signIn;       // what the preset suggests; the user may choose another
    const char *settings;    // JSON in the layout of a design: what the preset sets beside the choices below
};

std::span<const Preset> presets();

// The answers to what has to be decided before a pool is made.
struct NewPoolChoices {
    std::string poolName; // may be empty; the design then still needs it
    const Preset *preset = nullptr;
    SignInWith signIn = SignInWith::UserName;
    std::vector<std::string> aliases; // what works beside the user name, values of AliasAttributes; for UserName alone
    bool caseSensitive = false;
    std::vector<std::string> required; // standard attributes every person must have, in the order of the schema
    std::vector<Json> custom;          // entries of Schema beside those, put behind them
};

// The design these answers make. Addresses and numbers that people sign in with are verified, can be changed only after
// verification, and are the way to recover an account.
PoolConfig designOf(const NewPoolChoices &choices);

} // namespace pooldesigner
