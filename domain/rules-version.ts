/** Version of the cleaning and validation rules; kept on every silver row. */
export const SILVER_VERSION = 'silver-1';

/** Version of the rules and lexicons of the analytics; kept on every gold row. */
export const RULES_VERSION = 'rules-1';
