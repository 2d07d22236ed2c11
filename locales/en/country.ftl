# What a country requires of the certificate, and in which order to go about it.

command-country = What a country requires: /country COUNTRY

country-prompt =
    <b>In which country will you use the certificate?</b>

    Choose it, or type its name in Kazakh, Russian or English.
country-unknown = No country was found by this name. Please check the spelling, or type the name in another language.
country-which = Several countries fit. Which one is it?
button-country-other = Another country
button-start-here = Apply for this certificate

country-title = { $country }
country-done = ✅ { $step } <i>Done.</i>
country-open = ⬜ { $step }
button-step-done = ✅ { $step }: done
button-step-open = ⬜ Step { $step }
country-home =
    In Kazakhstan itself the <b>electronic</b> certificate is used. It needs no apostille and no translation.

    1. Apply for it here: the PDF comes to this chat.
    2. Check every letter.
    3. Give this same file to whoever asks for it.
advice-apostille = This country accepts certificates with an <b>apostille</b>. Ask for it together with the certificate: the bot can't add it later. A certificate from a consulate of Kazakhstan gets no apostille.
advice-apostille-usually = This country usually accepts certificates with an <b>apostille</b>. Ask for it together with the certificate: the bot can't add it later. A certificate from a consulate of Kazakhstan gets no apostille.
advice-none_needed = Usually <b>neither an apostille nor legalisation</b> is needed here. You can have an apostille all the same if you wish.
advice-none_needed-outside = Usually <b>neither an apostille nor legalisation</b> is needed here. The country is outside the Hague Convention, so no apostille is put on for it.
advice-legalization = <b>Consular legalisation</b> is usually needed here: the certificate is confirmed at the Ministry of Foreign Affairs, then at the consulate of that country. It is slow and costly. Some countries have no consulate in Kazakhstan; then the last step is done in another country.
country-since = The Hague Convention has been in force here since { $date }.
country-from = The Hague Convention comes into force here on { $date }: from then on an apostille is enough.
country-doubt-conventions = What this country agreed on with Kazakhstan may have changed. Ask the receiving office before you start.
country-doubt-hague = This country may have joined the Hague Convention by now. Then an apostille is enough. Ask the receiving office before you start.
country-doubt-other = We have no certain facts about this country. Ask the receiving office before you start.
country-order = What to do, in this order:
country-order-apostille =
    1. Apply for a paper certificate with an apostille. The state fee is { $fee }.
    2. Collect it at the service centre and check every letter.
    3. Have it translated if that is needed.
    4. Take the certificate to the receiving office, or send it.
country-order-none_needed =
    1. Ask the receiving office whether they take the certificate without an apostille. The fee for an apostille is { $fee }.
    2. Apply for a paper certificate.
    3. Collect it at the service centre and check every letter.
    4. Have it translated if that is needed.
    5. Take the certificate to that office, or send it.
country-order-none_needed-outside =
    1. Ask the receiving office whether they take the certificate as it is.
    2. Apply for a paper certificate.
    3. Collect it at the service centre and check every letter.
    4. Have it translated if that is needed.
    5. Take the certificate to that office, or send it.
country-step-1 = Get the certificate on paper.
country-step-2 = Go to the Consular Service Department of the Ministry of Foreign Affairs.
country-step-3 = Show your identity document with a copy, the power of attorney (if any) and the proof of payment.
country-step-4 = Have the certificate legalised there.
country-step-5 = Have it translated, and have a notary certify the translation.
country-step-6 = Take it to the consulate of the country where you will use it.
country-tick = Tick off what is done with the buttons below. The bot remembers it.
country-all-done = Everything is done. Now take the certificate to the receiving office, or send it.
country-translation = <b>Translation:</b> ask the receiving office first whose translators it accepts. One made in Kazakhstan is often not accepted.
country-translation-legalization = <b>Translation:</b> with legalisation it is made and certified in Kazakhstan (step 5).
country-translation-russian = <b>Translation:</b> the certificate is in Russian too. First ask the receiving office whether a translation is needed.
country-delivery = <b>Sending:</b> the paper is an original, so choose a courier that lets you track the parcel.
advice-ask = There may be other agreements between Kazakhstan and this country. Ask the office that will receive the certificate what it needs.
