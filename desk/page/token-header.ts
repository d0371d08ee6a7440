// The header in which the page shows its token; in an address that a browser opens it is `?token=`.

export const TOKEN_HEADER = 'x-desk-token';
