// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// What the pool stores about each person: changes to the standard attributes, and custom ones. Nothing listed here
// can ever be changed, renamed or removed; custom attributes can be added later.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kSchema[] = {
    {.path = "Schema", .kind = Kind::List, .section = Section::Attributes, .order = 90, .limits = {.min = 1, .max = 50},
     .mutability = Mutability::GrowsOnly, .editor = Editor::Special, .cliOption = "--schema",
     .describe = "SchemaAttributes", .catalogue = "schema_attributes", .cloudFormation = "Schema",
     .terraform = "schema",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Attributes"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Standard attributes that differ from their usual settings, and custom attributes. All other standard "
        "attributes exist anyway.")},
    {.path = "Schema[]", .kind = Kind::Structure, .section = Section::Attributes, .order = 91,
     .mutability = Mutability::GrowsOnly, .describe = "SchemaAttributes[]", .catalogue = "schema_attributes",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Attribute"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "One standard attribute to adjust, or one custom attribute to add.")},
    {.path = "Schema[].Name", .kind = Kind::String, .section = Section::Attributes, .order = 92,
     .limits = {.min = 1, .max = 20, .pattern = "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"},
     .mutability = Mutability::GrowsOnly, .describe = "SchemaAttributes[].Name", .catalogue = "schema_attributes.name",
     .cloudFormation = "Schema.Name", .terraform = "schema.name", .example = "\"tenant_id\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Attribute name"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "A standard name such as email, or a new name without any prefix: the service puts custom: in front of it "
        "by itself.")},
    {.path = "Schema[].AttributeDataType", .kind = Kind::String, .section = Section::Attributes, .order = 93,
     .values = values::kDataTypes, .mutability = Mutability::GrowsOnly,
     .describe = "SchemaAttributes[].AttributeDataType", .catalogue = "schema_attributes.attribute_data_type",
     .cloudFormation = "Schema.AttributeDataType", .terraform = "schema.attribute_data_type", .example = "\"String\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Type"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "What kind of value the attribute holds. A custom attribute has to say it; a standard one cannot have "
        "another than its own.")},
    {.path = "Schema[].Required", .kind = Kind::Boolean, .section = Section::Attributes, .order = 96,
     .defaultValue = "false", .mutability = Mutability::GrowsOnly, .describe = "SchemaAttributes[].Required",
     .catalogue = "schema_attributes.required", .cloudFormation = "Schema.Required", .terraform = "schema.required",
     .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Required at sign-up"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Yes makes every new account supply a value, invited and federated people too. Only standard attributes "
        "can be required.")},
    {.path = "Schema[].Mutable", .kind = Kind::Boolean, .section = Section::Attributes, .order = 95,
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "no, once the attribute is listed here"),
     .mutability = Mutability::GrowsOnly, .describe = "SchemaAttributes[].Mutable",
     .catalogue = "schema_attributes.mutable", .cloudFormation = "Schema.Mutable", .terraform = "schema.mutable",
     .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Value can change"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Yes lets the value be changed after it was first set. No fixes it for ever, and people who come from "
        "another identity provider then fail at their second sign-in if it is mapped.")},
    {.path = "Schema[].StringAttributeConstraints", .kind = Kind::Structure, .section = Section::Attributes,
     .order = 100, .mutability = Mutability::GrowsOnly, .describe = "SchemaAttributes[].StringAttributeConstraints",
     .catalogue = "schema_attributes.string_attribute_constraints",
     .cloudFormation = "Schema.StringAttributeConstraints", .terraform = "schema.string_attribute_constraints",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Length of the text"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Shortest and longest value of a String attribute.")},
    {.path = "Schema[].StringAttributeConstraints.MinLength", .kind = Kind::String, .section = Section::Attributes,
     .order = 101, .mutability = Mutability::GrowsOnly,
     .describe = "SchemaAttributes[].StringAttributeConstraints.MinLength",
     .catalogue = "schema_attributes.string_attribute_constraints.min_length",
     .cloudFormation = "Schema.StringAttributeConstraints.MinLength",
     .terraform = "schema.string_attribute_constraints.min_length",
     .unit = QT_TRANSLATE_NOOP("Catalogue", "characters"), .example = "\"0\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Shortest length"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The fewest characters a value may have, written as text.")},
    {.path = "Schema[].StringAttributeConstraints.MaxLength", .kind = Kind::String, .section = Section::Attributes,
     .order = 102, .mutability = Mutability::GrowsOnly,
     .describe = "SchemaAttributes[].StringAttributeConstraints.MaxLength",
     .catalogue = "schema_attributes.string_attribute_constraints.max_length",
     .cloudFormation = "Schema.StringAttributeConstraints.MaxLength",
     .terraform = "schema.string_attribute_constraints.max_length",
     .unit = QT_TRANSLATE_NOOP("Catalogue", "characters"), .example = "\"2048\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Longest length"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The most characters a value may have, written as text; 2048 is the upper bound.")},
    {.path = "Schema[].NumberAttributeConstraints", .kind = Kind::Structure, .section = Section::Attributes,
     .order = 97, .mutability = Mutability::GrowsOnly, .describe = "SchemaAttributes[].NumberAttributeConstraints",
     .catalogue = "schema_attributes.number_attribute_constraints",
     .cloudFormation = "Schema.NumberAttributeConstraints", .terraform = "schema.number_attribute_constraints",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Range of the number"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Smallest and largest value of a Number attribute.")},
    {.path = "Schema[].NumberAttributeConstraints.MinValue", .kind = Kind::String, .section = Section::Attributes,
     .order = 98, .mutability = Mutability::GrowsOnly,
     .describe = "SchemaAttributes[].NumberAttributeConstraints.MinValue",
     .catalogue = "schema_attributes.number_attribute_constraints.min_value",
     .cloudFormation = "Schema.NumberAttributeConstraints.MinValue",
     .terraform = "schema.number_attribute_constraints.min_value", .example = "\"0\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Smallest value"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The smallest number accepted, written as text.")},
    {.path = "Schema[].NumberAttributeConstraints.MaxValue", .kind = Kind::String, .section = Section::Attributes,
     .order = 99, .mutability = Mutability::GrowsOnly,
     .describe = "SchemaAttributes[].NumberAttributeConstraints.MaxValue",
     .catalogue = "schema_attributes.number_attribute_constraints.max_value",
     .cloudFormation = "Schema.NumberAttributeConstraints.MaxValue",
     .terraform = "schema.number_attribute_constraints.max_value", .example = "\"100\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Largest value"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The largest number accepted, written as text.")},
    {.path = "Schema[].DeveloperOnlyAttribute", .kind = Kind::Boolean, .section = Section::Attributes, .order = 94,
     .defaultValue = "false", .mutability = Mutability::GrowsOnly, .deprecated = true,
     .describe = "SchemaAttributes[].DeveloperOnlyAttribute", .catalogue = "schema_attributes.developer_only_attribute",
     .cloudFormation = "Schema.DeveloperOnlyAttribute", .terraform = "schema.developer_only_attribute",
     .example = "false",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Only developers write it"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "An old way to hide an attribute from the people it describes: it gets the prefix dev: and only signed "
        "requests write it. Write permissions of app clients do this better.")},
};
// clang-format on

} // namespace pooldesigner::table
