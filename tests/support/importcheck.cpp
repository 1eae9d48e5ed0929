// SPDX-License-Identifier: MIT
#include "support/importcheck.h"

#include "formats/designwriter.h"
#include "formats/ledger/ledger.h"
#include "output/output.h"

#include <algorithm>

namespace pooldesigner::test {

namespace {

std::string saved(const PoolConfig &config) { return designText(config, false); }

std::string faultOfDesign(const Imported &imported)
{
    const std::string text = saved(imported.config);
    const ImportResult again = importPool(text);
    if (!again.imported)
        return "the saved design is refused: " + again.error.message + "\n" + text;
    if (again.imported->config.root() != imported.config.root())
        return "the saved design is read as another one:\n" + text + saved(again.imported->config);
    return {};
}

} // namespace

std::string faultOfImport(std::string_view bytes, const ImportOptions &options)
{
    ImportOptions wanted = options;
    wanted.keepSource = true;
    const ImportResult result = importPool(bytes, wanted);
    if (!result.imported)
        return result.error.message.empty() ? "refused without a word" : "";
    if (std::string fault = faultOfDesign(*result.imported); !fault.empty())
        return fault;
    for (const LedgerEntry &entry : makeLedger(*result.imported)) {
        if (entry.from.has_value() == (entry.fate == Fate::Defaulted))
            return "the ledger has an entry without its side: " + entry.source;
    }
    for (const OutputForm form :
         {OutputForm::Command, OutputForm::RequestYaml, OutputForm::CloudFormation, OutputForm::CloudFormationJson})
        writeOutput(result.imported->config, {.form = form});
    const CommandText terraform = writeOutput(result.imported->config, {.form = OutputForm::Terraform});
    if (const ImportResult back = importPool(terraform.text(), Form::Terraform); !back.imported)
        return "what is written for Terraform is refused: " + back.error.message + "\n" + terraform.text();
    const ImportedPools all = importPools(bytes, options);
    const std::size_t candidates = std::max<std::size_t>(result.imported->pools.size(), 1);
    // One that is chosen may be read while another cannot.
    return all.pools.empty() || all.pools.size() == candidates ? "" : "not all pools are read";
}

} // namespace pooldesigner::test
