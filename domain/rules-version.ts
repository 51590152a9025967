// Each ends in a hash of the files it stands for. A test compares them and prints the new value when a rule has changed.

/** Version of the cleaning and validation rules; kept on every silver row. */
export const SILVER_VERSION = 'silver-6c7dcdc2c6e5';

/** Version of the rules and lexicons of the analytics; kept on every gold row. */
export const RULES_VERSION = 'rules-12ce602b9184';
