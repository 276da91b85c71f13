import type * as Career from "../core/career.ts";
import { type Place, places, type Search } from "../core/places.ts";
import { Ways } from "./done.tsx";
import { Area, Field, type Said } from "./fields.tsx";

const told: Record<Place, { title: string; hint: string }> = {
  friends: {
    title: "Friends, and friends of friends",
    hint: "A person who knows you both is the shortest way. Ask widely: family, neighbours, people you have worked with.",
  },
  groups: {
    title: "Online networks and groups",
    hint: "Read along before you write to anybody. Whoever explains things patiently is worth asking.",
  },
  alumni: {
    title: "Your school's alumni",
    hint: "People who went where you went answer more often than strangers. The alumni office can introduce you.",
  },
  associations: {
    title: "Professional associations near you",
    hint: "Many have meetings that guests may come to, and members who like to be asked.",
  },
};

type Props = Said & { career: Career.Info; searches: Record<Place, Search[]> };

/** The four places to look, each with searches to open and room for notes. */
export const PlacesPage = ({ career, searches, ...said }: Props) => (
  <>
    <p>These searches open other sites in your browser. Askwell sends them nothing.</p>
    <form method="post">
      <div class="row">
        <Field {...said} name="around" label="Near which town or region?" />
        <Field {...said} name="school" label="Which school did you go to?" />
      </div>
      {places.map((place) => (
        <section aria-labelledby={`${place}-title`}>
          <h2 id={`${place}-title`}>{told[place].title}</h2>
          <p class="soft">{told[place].hint}</p>
          <ul class="list">
            {searches[place].map((one) => (
              <li>
                <a href={one.href} rel="noreferrer">
                  {one.label}
                </a>
              </li>
            ))}
          </ul>
          <Area {...said} name={place} label="Your notes" rows={3} />
        </section>
      ))}
      <p class="actions">
        <button type="submit">Keep my notes</button>
      </p>
    </form>
    <Ways
      ways={[
        ["/people/new", "Add somebody you found"],
        [`/asks/new?career=${career.id}`, "Ask somebody for a talk"],
      ]}
    />
  </>
);
