import { tableKinds } from "../../domain/assessment";
import { kindName } from "../../domain/kind-name";

/** The kinds that a user may say a table is; the profile is bound by its name alone. */
export const kindOptions = tableKinds.filter((kind) => kind !== "profil").map((value) => ({ value, label: kindName[value] }));
