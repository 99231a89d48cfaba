// What an error page is told beside its status and message.
declare global {
  namespace App {
    interface Error {
      /** Ids or slugs that may have been meant, nearest first. */
      nearest?: string[];
    }
  }
}

export {};
