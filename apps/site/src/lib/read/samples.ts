/** Texts of our own to try the reader on, each set in another way. */
export const SAMPLES = {
  article: `Ferry to Norby held in port after a night of questions

Harbour master Ada Quill said on Monday that the ferry would stay in port until its hull had been looked at. “Nobody boards her before I have seen the report,” she told reporters.

Bo Marsh, who runs the kiosk on the quay, said he had heard from the pilot that the ship touched a rock near the lighthouse. The pilot’s union denied it.

Most of the 40 to 50 passengers who were on board said they felt nothing. “I saw the crew run to the bow,” said Dora Lind, a nurse, but she could not say why.

According to a letter seen by the Norby Courier, the owner had been warned in spring that two plates were thin. The owner said the letter was a forgery. It is unclear who wrote it.`,

  interview: `The harbour master answers

Ada Quill has run the port of Norby for eleven years. We met her on the quay.

Q: Did the ferry touch a rock?
A: I do not know. The pilot told me that he felt nothing at the wheel. I believe him.

Q: Who told the passengers to stay below?
A: The mate did. He says the captain ordered it, and the captain denies that.

MS. QUILL: May I add something? We will publish the report, all of it, in June.

COURIER: Will you resign?

MS. QUILL: No. I was asked to, and I refused.`,

  feed: `Norby ferry: what we know so far

09:40
The ferry is back at the quay, the coastguard says. Nobody is hurt.

10:15 A spokesman for the owner tells the Courier that the ship “lost way for a minute” near the lighthouse.

@doralind: I was on board. We heard a bang, then nothing.

11:02 Correction: the coastguard says it never spoke of a rock, as we wrote at 09:55.

What is asked now:
- Why did the pilot turn so late? The union says that he was told to.
- Two engineers say the hull was patched in May.
- The port authority has promised a report by Friday.`,
} as const

export type Sample = keyof typeof SAMPLES
