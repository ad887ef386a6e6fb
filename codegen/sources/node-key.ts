/**
 * What a graph of nodes prints before the name of a parameter: the number of the node. Parameters of several nodes may
 * have one name, so the number is part of the key.
 */
export const NODE = /^\d+##/;
