"""What pages without an article call themselves: forms to log in and to register, for a new password, carts, searches.

Facts: shops, boards and accounts set these words into the title, between the site's name and a divider, or above the form,
alone.  The same words head articles ("Log in", on firewood); who asks must see the form as well.
"""

from __future__ import annotations

from urllib.parse import urlsplit

_LOG_IN = """
    log in | login | log-in | sign in | signin | sign-in | log on | logon | member login | members login | member sign in | customer login |
    client login | user login | account login | login page | log in or sign up | log in or register | login or register | login / register |
    login/register | sign in or register | sign in / register | login or create an account | log in or create an account |
    sign in to your account | log in to your account | login to your account | please log in | please sign in |
    anmelden | anmeldung | einloggen | anmelden oder registrieren | anmelden oder benutzerkonto erstellen | kundenlogin |
    connexion | se connecter | identifiez-vous | identification | authentification | connexion ou création de compte |
    iniciar sesión | iniciar sesion | inicia sesión | acceder | acceso usuarios | entrar | iniciar sessão | fazer login |
    accedi | inloggen | aanmelden | meld u aan | logga in | logg inn | log ind | log på | kirjaudu | kirjaudu sisään | logowanie |
    zaloguj się | zaloguj się lub utwórz konto | přihlášení | přihlásit se | prihlásenie | autentificare | bejelentkezés | belépés | giriş |
    giriş yap | prisijungimas | prisijunkite | вход | войти | вход на сайт | авторизация | вхід | авторизація | ログイン | 登录 | 登入 | 로그인
"""
_REGISTER = """
    register | registration | user registration | new user registration | account registration | registration form | sign up | signup |
    sign-up | create account | create an account | create a new account | create new account | create your account |
    create a new user account | create user account | register an account | register your account | new account | open an account |
    registrieren | registrierung | konto anlegen | konto erstellen | neues konto | neues konto anlegen | benutzerkonto anlegen |
    benutzerkonto erstellen | kundenkonto | kundenkonto anlegen | inscription | s'inscrire | créer un compte | créer mon compte |
    créer votre compte | création de compte | registro | registro de usuario | registrarse | regístrate | crear cuenta | crear una cuenta |
    crea tu cuenta | cadastro | cadastre-se | criar conta | criar uma conta | registo | registe-se | registrati | registrazione |
    crea un account | crea account | registreren | account aanmaken | account maken | registrera dig | registrera konto | bli medlem |
    skapa konto | registrer deg | opret konto | opret bruger | rekisteröidy | rejestracja | zarejestruj się | utwórz konto | załóż konto |
    registrace | vytvořit účet | registrácia | înregistrare | creare cont | regisztráció | üye ol | kayıt ol | registracija | регистрация |
    регистрация на сайте | реєстрація | 新規登録 | 会員登録 | 新規会員登録 | 注册 | 註冊 | 회원가입
"""
_PASSWORD = """
    forgot password | forgot your password | forgotten password | forgotten your password | lost password | lost your password |
    password forgotten | password reset | reset password | reset your password | request new password | recover password |
    recover your password | password recovery | password assistance | retrieve password | change password | forgot username |
    forgot your username | password reminder | passwort vergessen | kennwort vergessen | passwort zurücksetzen | passwort anfordern |
    neues passwort anfordern | mot de passe oublié | mot de passe perdu | rappel de votre mot de passe | recuperar contraseña |
    olvidé mi contraseña | olvidaste tu contraseña | has olvidado tu contraseña | restablecer contraseña | esqueci minha senha |
    esqueceu a senha | esqueceu sua senha | recuperar senha | recuperar palavra-passe | password dimenticata | recupera password |
    recupero password | wachtwoord vergeten | wachtwoord opvragen | återställ lösenord | glömt lösenord | glömt lösenordet |
    glemt passord | glemt adgangskode | unohditko salasanan | nie pamiętasz hasła | przypomnij hasło | przypomnienie hasła |
    zapomniałeś hasła | odzyskiwanie hasła | zapomenuté heslo | zabudnuté heslo | elfelejtett jelszó | şifremi unuttum |
    slaptažodžio priminimas | восстановление пароля | забыли пароль | запрос пароля | напомнить пароль | відновлення пароля | 找回密码 | 忘记密码
"""
_CART = """
    shopping cart | your shopping cart | your cart | my cart | view cart | shopping basket | your basket | my basket | shopping bag |
    your bag | checkout | warenkorb | ihr warenkorb | mein warenkorb | einkaufswagen | panier | mon panier | votre panier |
    carrito de compras | carrito de la compra | mi carrito | tu carrito | carrinho de compras | meu carrinho | carrello | il tuo carrello |
    winkelwagen | winkelmandje | varukorg | kundvagn | handlekurv | indkøbskurv | ostoskori | koszyk | twój koszyk | košík | nákupní košík |
    kosár | корзина | кошик | 购物车 | 購物車 | 장바구니
"""
_SEARCH = """
    advanced search | search results | search form | erweiterte suche | suchergebnisse | recherche avancée | résultats de recherche |
    résultats de la recherche | búsqueda avanzada | resultados de búsqueda | resultados de la búsqueda | pesquisa avançada |
    resultados da pesquisa | ricerca avanzata | risultati della ricerca | uitgebreid zoeken | zoekresultaten | avancerad sökning |
    sökresultat | zaawansowane wyszukiwanie | wyniki wyszukiwania | výsledky vyhledávání | расширенный поиск | результаты поиска |
    検索結果 | 搜索结果
"""
_FORMS = frozenset(
    phrase.strip()
    for phrases in (_LOG_IN, _REGISTER, _PASSWORD, _CART, _SEARCH)
    for phrase in phrases.split("|")
)
_ADDRESSES = frozenset(
    """
    login log-in log_in signin sign-in sign_in logon loginform login_form loginregister accountlogin wp-login securelogin user-login
    register registration signup sign-up sign_up createaccount create-account create_account registeraccount new-account
    forgotpassword forgot-password forgot_password forgottenpassword forgotten-password passwordforgotten password_forgotten
    password-forgotten lostpassword lost-password lost_password resetpassword reset-password reset_password passwordreset
    password-reset password_reset cart shopping-cart shopping_cart shoppingcart viewcart view-cart basket checkout
    """.split()
)
"""What such pages are called in their addresses, in any country."""
_ARCHIVES = frozenset(("category", "tag", "author"))
"""What WordPress, Ghost and others begin the addresses of their lists with."""
_MOST = 45
"""Characters of the longest of them, with signs around it."""


def names_form(title: str) -> bool:
    """Whether a title, or the part of one between dividers, is what a page with nothing but a form calls itself."""
    return len(title) <= _MOST and " ".join(title.split()).casefold().strip(" .:;!?¿¡…*>»›‹«") in _FORMS


def leads_to_form(address: str | None) -> bool:
    """Whether an address ends in what pages with nothing but a form are called: "/user/login.php?back=4"."""
    if not address:
        return False
    try:
        path = urlsplit(address).path
    except ValueError:
        return False
    return path.rstrip("/").rpartition("/")[2].partition(".")[0].casefold() in _ADDRESSES


def leads_to_archive(address: str) -> bool:
    """Whether an address is that of a blog's archive: "/category/sleep/", "/tag/naps", "/author/jane/page/2"."""
    try:
        path = urlsplit(address).path
    except ValueError:
        return False
    kind, _, rest = path.strip("/").partition("/")
    return kind in _ARCHIVES and (rest.count("/") == 0 or "/page/" in rest)
