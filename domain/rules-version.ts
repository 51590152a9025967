// Each ends in a hash of the files it stands for. A test compares them and prints the new value when a rule has changed.

/** Version of the cleaning and validation rules; kept on every silver row. */
export const SILVER_VERSION = 'silver-afc1f1a0664c';

/** Version of the rules and lexicons of the analytics; kept on every gold row. */
export const RULES_VERSION = 'rules-74a715b9a64d';
