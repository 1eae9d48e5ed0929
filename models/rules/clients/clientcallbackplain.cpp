// SPDX-License-Identifier: MIT
#include "rules/clients/clients.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

bool isThisMachine(std::string_view address)
{
    address.remove_prefix(std::string_view("http://").size());
    const std::string_view host = address.starts_with('[') ? address.substr(0, address.find(']') + 1)
                                                           : address.substr(0, address.find_first_of(":/?#"));
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

void reportAddress(const AppClient &client, std::string_view address, Path place, Report &report)
{
    if (isThisMachine(address))
        report
            .add(std::move(place), message(QT_TRANSLATE_NOOP("Rules", "%1 sends people back to their own machine: %2. "
                                                                      "Keep that in a client for development."),
                                           {client.name, quotedForPeople(address)}))
            .severity(Severity::Advice);
    else
        report.add(std::move(place), message(QT_TRANSLATE_NOOP("Rules", "%1 sends people back unencrypted: %2. "
                                                                        "Use https://."),
                                             {client.name, quotedForPeople(address)}));
}

void checkClientCallbackPlain(const PoolView &pool, Report &report)
{
    for (const AppClient &client : appClients(pool)) {
        const std::vector<std::string_view> addresses = client.texts("CallbackURLs");
        for (std::size_t i = 0; i < addresses.size(); ++i) {
            if (addresses[i].starts_with("http://"))
                reportAddress(client, addresses[i], client.path.child("CallbackURLs").item(i), report);
        }
    }
}

} // namespace

constexpr Rule clientCallbackPlain{
    .id = "client-callback-plain",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "An app client sends people back over an unencrypted connection."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Codes and tokens go to the addresses in CallbackURLs. http:// shows them to everybody on "
                 "the way; the service takes it for localhost only, for tests. An address on localhost in "
                 "the client of a live pool lets any program on a person’s machine take the code: keep such "
                 "addresses in a client of their own, for development."),
    .source = "Developer Guide, App client settings: callback URLs; RFC 8252, section 8.3",
    .check = checkClientCallbackPlain,
};

} // namespace pooldesigner::rules
