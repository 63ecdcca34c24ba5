// Words that mean something in Python, as data. Which of them a target avoids in which place is the target's own taste.

/** Hard keywords of Python 3.10 to 3.14: never an identifier. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Keywords in some places only. They may be names, but read badly. */
export const SOFT_KEYWORDS: ReadonlySet<string> = new Set(['match', 'case', 'type', '_']);

/** Public attributes of pydantic's BaseModel (2.7 to 2.13): a field must not hide one. */
export const MODEL_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'construct copy dict from_orm json model_computed_fields model_config model_construct model_copy model_dump ' +
    'model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name ' +
    'model_post_init model_rebuild model_validate model_validate_json model_validate_strings mro parse_file parse_obj ' +
    'parse_raw register schema schema_json update_forward_refs validate'
  ).split(' '),
);
