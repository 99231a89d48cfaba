// What every page is told, and an error page beside its status and message.
declare global {
  namespace App {
    interface Locals {
      /** The page was answered from those kept. */
      kept?: boolean;
    }
    interface PageData {
      /** Where readers say what is wrong; null where nowhere is set. */
      feedbackUrl?: string | null;
      /** Whether a search may be for a postcode. */
      postcodes?: boolean;
    }
    interface Error {
      /** Ids or slugs that may have been meant, nearest first. */
      nearest?: string[];
    }
  }
}

export {};
