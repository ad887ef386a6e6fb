// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

/** Codes by class, separated by spaces; only the classes that call for different action. */
export const errorClasses: Readonly<Record<string, string>> = {
  auth: '401 403 412 436 801 802 806 811 1002 1014',
  content_policy: '1501 1505',
  invalid_request: '301 400 405 413 433 435 803 809 810 1001 1007 1008 1009 1013 1101 1601',
  not_found: '380 404 423 807 901 1004',
  quota: '416 812',
  rate_limit: '415 421 429 814 1003 1520',
};

/** Codes of failures after which a task may exist all the same. */
export const ambiguousCodes = '408 500 502 503 504 805 1000 1005 1006 1010 1011 1012 1015 1504';

/** Codes which prove that nothing was started and that the same submit can succeed later. */
export const rejectionCodes = '415 421 429 814 1003 1520';
