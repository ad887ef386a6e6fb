/** An input as the form holds it: JSON values, and files that were picked. */
export type FormInput = Readonly<Record<string, unknown>>;
