import type { Component, InjectionKey } from 'vue';

/** The component of a field, for the fields inside of fields. */
export const FIELD: InjectionKey<Component> = Symbol('field');
