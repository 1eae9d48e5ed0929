// SPDX-License-Identifier: MIT
// What ConfigTreeModel shows and takes in each column; how its rows come and go is in configtreemodel.cpp.
#include "config/identical.h"
#include "document/pooldocument.h"
#include "items/configtreemodel.h"
#include "items/fieldtexts.h"
#include "items/jsonvariant.h"
#include "items/severitytext.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>

namespace pooldesigner {

namespace {

bool hasRightKind(const FieldSpec &spec, const Json &value)
{
    switch (spec.kind) {
    case Kind::String:
    case Kind::Timestamp: return value.is_string();
    case Kind::Integer: return value.is_number_integer();
    case Kind::Boolean: return value.is_boolean();
    case Kind::Structure:
    case Kind::Map: return value.is_object();
    case Kind::List: return value.is_array();
    }
    return false;
}

QString forPeople(const QString &text) { return shownText(text.toStdString()); }

bool isReadOnly(const Path &path) { return !path.operation().has_value(); }

} // namespace

QString ConfigTreeModel::nameText(const ConfigNode &node) const
{
    const auto index = node.path().index();
    if (!index)
        return QString::fromUtf8(node.path().name());
    // An entry is easier to find by what it is about.
    QString text = QStringLiteral("[%1]").arg(*index);
    const Json *value = valueAt(node);
    if (value != nullptr && value->is_object() && value->contains("Name"))
        text += QLatin1Char(' ') + summaryText(&(*value)["Name"]);
    return text;
}

QString ConfigTreeModel::stateText(const ConfigNode &node) const
{
    const Json *value = valueAt(node);
    if (node.path().size() == 1)
        return {};
    if (isReadOnly(node.path()))
        return node.path().startsWith(Path(Operation::DescribeUserPool)) ? tr("From the export")
                                                                         : tr("In the file only");
    if (value == nullptr)
        return tr("Not set");
    if (node.spec() == nullptr)
        return tr("Unknown member");
    if (!hasRightKind(*node.spec(), *value))
        return tr("Wrong kind");
    const Json taken = Json::parse(node.spec()->defaultValue, nullptr, false);
    return !node.spec()->defaultValue.empty() && taken == *value ? tr("Set to the default") : tr("Set");
}

// Icons alone would not do: the word says what the severity is.
QString ConfigTreeModel::stateAndFindings(const ConfigNode &node) const
{
    const QString state = stateText(node);
    const auto worst = m_worst.find(node.path());
    if (worst == m_worst.end())
        return state;
    const QString word = severityWord(worst->second);
    const QString finding = m_messages.contains(node.path()) ? word : tr("%1 below").arg(word);
    return state.isEmpty() ? finding : tr("%1 · %2").arg(state, finding);
}

QString ConfigTreeModel::description(const ConfigNode &node, Column column) const
{
    QStringList lines;
    if (const auto messages = m_messages.find(node.path()); column == Column::State && messages != m_messages.end())
        lines = messages->second;
    lines << (node.spec() != nullptr ? memberToolTip(*node.spec()) : forPeople(pathText(node.path())));
    return lines.join(QLatin1Char('\n'));
}

QVariant ConfigTreeModel::valueData(const ConfigNode &node, int role) const
{
    const Json *value = valueAt(node);
    if (role == Qt::EditRole)
        return variantFromJson(value);
    if (value != nullptr)
        return node.path().size() == 1 ? QString() : summaryText(value);
    return node.spec() != nullptr && node.spec()->isScalar() ? defaultText(*node.spec()) : QString();
}

QVariant ConfigTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConfigNode &node = *nodeAt(index);
    const auto column = static_cast<Column>(index.column());
    const FieldSpec *spec = node.spec();
    const bool isSet = valueAt(node) != nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (column == Column::Value)
            return valueData(node, role);
        if (column == Column::State)
            return stateAndFindings(node);
        return role == Qt::EditRole ? node.label() : forPeople(node.label());
    // Names come from files too: a view must not take one for rich text.
    case Qt::ToolTipRole: return Qt::convertFromPlainText(description(node, column), Qt::WhiteSpaceNormal);
    case Qt::AccessibleDescriptionRole: return description(node, column);
    case Qt::ForegroundRole: return isSet ? QVariant() : QGuiApplication::palette().brush(QPalette::PlaceholderText);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isSet && column == Column::Name);
        return font;
    }
    case pooldesigner::role(ItemRole::Path): return QVariant::fromValue(node.path());
    case pooldesigner::role(ItemRole::IsSet): return isSet;
    case pooldesigner::role(ItemRole::IsIrreversible): return spec != nullptr && spec->isIrreversible();
    case pooldesigner::role(ItemRole::Severity): {
        const auto worst = m_worst.find(node.path());
        return worst == m_worst.end() ? QVariant() : QVariant(static_cast<int>(worst->second));
    }
    case pooldesigner::role(ItemRole::SearchText): {
        const QString words = spec != nullptr ? memberLabel(*spec) + QLatin1Char(' ') + memberHelp(*spec) +
                                                    QLatin1Char(' ') + apiName(*spec)
                                              : QString();
        return node.label() + QLatin1Char(' ') + valueData(node, Qt::DisplayRole).toString() + QLatin1Char(' ') + words;
    }
    case pooldesigner::role(ItemRole::Choices): {
        QStringList choices;
        if (spec != nullptr && spec->kind == Kind::Boolean)
            choices = {QStringLiteral("true"), QStringLiteral("false")};
        for (const std::string_view value : spec != nullptr ? spec->values : std::span<const std::string_view>{})
            choices << QString::fromUtf8(value);
        return choices;
    }
    default: return {};
    }
}

QVariant ConfigTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Member");
    case Column::Value: return tr("Value");
    case Column::State: return tr("State");
    }
    return {};
}

bool ConfigTreeModel::isEditable(const ConfigNode &node, Column column) const
{
    if (isReadOnly(node.path()) || node.path().size() < 2)
        return false;
    const FieldSpec *parentSpec = node.parent()->spec();
    if (column == Column::Name)
        return parentSpec != nullptr && parentSpec->kind == Kind::Map;
    if (column != Column::Value)
        return false;
    const Json *value = valueAt(node);
    return node.spec() != nullptr ? node.spec()->isScalar() : value != nullptr && value->is_primitive();
}

Qt::ItemFlags ConfigTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags result = QAbstractItemModel::flags(index);
    if (index.isValid() && isEditable(*nodeAt(index), static_cast<Column>(index.column())))
        result |= Qt::ItemIsEditable;
    return result;
}

bool ConfigTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const ConfigNode &node = *nodeAt(index);
    const auto column = static_cast<Column>(index.column());
    if (!isEditable(node, column))
        return false;
    const Path place = node.path(); // the node may go while the document changes
    if (column == Column::Name) {
        const QString name = value.toString();
        return name == node.label() || (!name.isEmpty() && m_document->rename(place, name));
    }
    // Text that reads as a number stays text until somebody changes it.
    if (node.spec() == nullptr && value == valueData(node, role))
        return true;
    m_document->finishEdit();
    if (!value.isValid())
        return valueAt(node) == nullptr || m_document->unset(place);
    const auto json = jsonFromVariant(value, node.spec());
    if (!json)
        return false;
    const Json *present = valueAt(node);
    return (present != nullptr && identical(*present, *json)) || m_document->setValue(place, *json);
}

} // namespace pooldesigner
