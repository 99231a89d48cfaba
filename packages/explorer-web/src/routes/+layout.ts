// Every page is whole as the server sends it: none of them ships a script.
export const csr = false;
