import type { Component, InjectionKey } from 'vue';

/** The component of a field, for the fields inside of fields. */
export const FIELD: InjectionKey<Component> = Symbol('field');

/** What fields are for in the language of the page, by their paths: `shots[].prompt`. */
export const TEXTS: InjectionKey<Readonly<Record<string, string>>> = Symbol('texts');
