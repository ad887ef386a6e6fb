/**
 * What the platform takes as media besides http(s) addresses: data, assets, names of uploaded files. The names are a
 * hash with an extension. Source: the documentation of both uploads.
 */
export const MEDIA_REFERENCE = /^(?:data:[^,\s]*,\S*|asset:\/\/\S+|(?:openapi|api)\/[\da-f]+(?:\.\w+)*)$/i;
