import { accounts } from "./messages/accounts";
import { analytics } from "./messages/analytics";
import { common } from "./messages/common";
import { knowledge } from "./messages/knowledge";
import { learning } from "./messages/learning";
import { prompts } from "./messages/prompts";
import { retrieval } from "./messages/retrieval";
import { review } from "./messages/review";
import { settings } from "./messages/settings";
import { tickets } from "./messages/tickets";

/** Every word that the console says itself. Another language is another object of this shape. */
export const messages = {
  ...accounts,
  ...analytics,
  ...common,
  ...knowledge,
  ...learning,
  ...prompts,
  ...retrieval,
  ...review,
  ...settings,
  ...tickets,
};
