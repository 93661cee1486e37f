"""The words over the parts of a recipe, each the whole of its heading or, in plain text, one word of it."""

from __future__ import annotations

INGREDIENTS = frozenset(
    "ingredients zutaten zutatenliste ingrediëntenlijst ingrédients ingredientes ingredienti ingrediënten ingredienser składniki "
    "ingredience suroviny hozzávalók ingrediente ainekset malzemeler υλικά ингредиенты состав інгредієнти 材料 재료".split()
)
INGREDIENT_STEMS = (
    "ngr", "NGR", "utat", "UTAT", "kładn", "urovin", "ozzáv", "inekse", "alzeme", "λικ", "нгред", "остав", "材料", "재료",
)  # fmt: skip
"""One of these stands in each of them, however it is capitalised, but for capitals that are rare."""
STEPS = frozenset(
    "directions instructions method preparation steps zubereitung anleitung préparation étapes preparación elaboración instrucciones pasos "
    "preparazione procedimento preparo preparação bereiding bereidingswijze instructies tillagning fremgangsmåte fremgangsmåde "
    "przygotowanie postup elkészítés hazırlanışı приготовление 作り方".split()
)
